export const seriousIn: (text: string, least: 'info' | 'low' | 'moderate' | 'high' | 'critical') => readonly string[] | undefined
export const faultsOfLock: (text: string) => readonly string[]
