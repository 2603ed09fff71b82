/** Why, in facts; from what. Without `prestations`: from the whole house, its mail and its domiciliation apart. */
export type ExclusionTerms = { readonly reason: string; readonly prestations?: readonly string[] }
