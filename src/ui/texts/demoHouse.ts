/** The invented shelter of the demonstration, and who is at its desk. */
export const demoHouse = { place: 'Le Phare', agent: 'Camille Rousseau' } as const
