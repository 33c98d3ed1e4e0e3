export const discussion = {
  mention: 'Nämn en kollega',
  howToMention: 'Skriv @ och ett namn, så får kollegan veta det.',
  people: 'Kollegor',
  offered: (count: number) =>
    count === 1 ? '1 kollega. Välj med pil och Enter.' : `${count} kollegor. Välj med pil och Enter.`,
  told: (names: string) => `${names} får veta att du har skrivit.`,
  meantFor: (names: string) => `Till ${names}`,
  onlyThoseWhoHandle: 'Bara chefer och handläggare ser detta. Aldrig den som skrev förslaget.',
};
