import { createContext } from 'react'

/** Minutes before the desk closes by itself; nothing while that is far. */
export const ClosingContext = createContext<1 | 5 | undefined>(undefined)
