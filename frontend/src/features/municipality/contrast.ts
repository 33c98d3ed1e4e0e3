/** A colour as the contract writes it. */
export const colourShape = /^#[0-9a-f]{6}$/;

/** Least contrast of text that is read (WCAG 1.4.3). */
export const leastContrast = 4.5;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well white is read on the colour, from 1 to 21. NB: shown while choosing; the server decides. */
export const contrastToWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);
