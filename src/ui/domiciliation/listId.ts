/** The lists of the room, in the order of their tabs, the last where two sign a radiation; the words of the address `?liste=` (desk.md §9). */
export const listIds = ['domicilies', 'demandes', 'a-renouveler', 'silence', 'sans-manifestation', 'absences', 'radies', 'proposees'] as const
export type ListId = (typeof listIds)[number]
