type Files = { readonly include: string[]; readonly exclude?: string[] }

export const rulesTested: readonly string[]
export const files: Readonly<Record<'node' | 'simulation' | 'ui', Files>>
