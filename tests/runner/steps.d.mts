type Step = { readonly name: string; readonly args: readonly string[] }

export const rules: Step
export const edges: Step
export const screens: Step
export const simulation: Step
export const browser: (chromium: string) => Step
