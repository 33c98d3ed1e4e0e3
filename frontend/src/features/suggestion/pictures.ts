import { newKey } from '@/transport/submission';

/** A picture on its way, as the device keeps it. NB: bytes, not a Blob, which some browsers lose when they are closed. */
export interface KeptPicture {
  /** Also the key under which it is sent. */
  id: string;
  bytes: ArrayBuffer;
  type: string;
  moment: 'BEFORE' | 'AFTER';
  description: string;
}

/** As many as fit in a suggestion written on a phone; more can be added on its page. */
export const mostPictures = 3;
const longestSide = 2000;

/** A photo as it is sent: no larger than anybody looks at, and without what the camera wrote into it. */
export async function keptPicture(file: Blob): Promise<KeptPicture> {
  const drawn = await drawnPicture(file, longestSide);
  const small = await new Promise<Blob | null>((done) => drawn.toBlob(done, 'image/jpeg', 0.85));
  if (!small) throw new Error('The picture cannot be drawn');
  const bytes = await small.arrayBuffer();
  return { id: newKey(), bytes, type: small.type, moment: 'BEFORE', description: '' };
}

/** The picture on a canvas, its longest side at most so many pixels, upright as it was taken. */
export async function drawnPicture(
  file: Blob,
  longest: number,
  canvas: HTMLCanvasElement = document.createElement('canvas'),
): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext('2d')!;
  // What is transparent becomes white: JPEG would make it black.
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}
