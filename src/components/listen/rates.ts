/** How fast a voice can read; the usual is in the middle. */
export const rates = [0.6, 0.8, 1, 1.2, 1.5];
