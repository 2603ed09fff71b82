/** Two of DomiFa's grounds for a refusal that a CCAS has not [L L264-4]: an import keeps them as `other`, in these very words. */
export const foreignRefusals = { outside: 'En dehors des critères du public domicilié', full: 'Nombre maximal domiciliations atteint' } as const
export type ForeignRefusal = keyof typeof foreignRefusals
