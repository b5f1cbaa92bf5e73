/** Names of places within the page of a commitment. They are permanent: others link to them. */
export const anchors = {
  /** A number in its sentence. */
  quantity: (no: number) => `q${no}`,
  /** How that number was read. */
  reading: (no: number) => `r${no}`,
  correction: (id: string) => `correction-${id}`,
} as const;
