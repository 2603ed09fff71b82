/** The audit as a file: its headers, and its name. */
export const auditFile = {
  headers: ['jour', 'heure', 'agent', 'acte', 'personne', 'precision'],
  file: (from: string, to: string) => `boussole-consultations-${from}_${to}.csv`,
}
