import {
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
} from '@dnd-kit/core';

/** A mouse takes a card as it moves, a finger by a long press; until then the finger scrolls. */
export const useGrip = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );

/** Where the pointer is; or, a little beside a column, what the card lies over most. */
export const under: CollisionDetection = (held) => {
  const pointed = pointerWithin(held);
  return pointed.length > 0 ? pointed : rectIntersection(held);
};

/** How the page scrolls when a card is held near its edge. */
export const gentle = { threshold: { x: 0, y: 0.1 }, acceleration: 5 };

const nothing = () => undefined;
/** NB: dragging is for those who see; what came of it is said by the page in the person's language. */
export const silent = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
};

export const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
