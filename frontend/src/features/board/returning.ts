import { moveButtonOf } from './CardView';

/** Where the focus goes when something was done with a card: to the card; on a phone that shows another column, to that column's name. */
export function returnTo(id: string): void {
  const button = document.getElementById(moveButtonOf(id));
  const place = button?.offsetParent ? button : document.querySelector<HTMLElement>('nav [data-current]');
  if (place?.offsetParent) place.focus();
}
