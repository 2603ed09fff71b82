// Whether this tablet has news that nobody read on it. A new tablet has none: to it everything is new.
import { create } from 'zustand'
import { latestNews } from '#ui/help/latestNews.ts'

const place = 'boussole-nouveautes'

const isFresh = (): boolean => {
  const seen = localStorage.getItem(place)
  if (seen === null) localStorage.setItem(place, latestNews)
  return seen !== null && seen < latestNews
}

export const useFreshNews = create<{ readonly fresh: boolean }>(() => ({ fresh: isFresh() }))

/** Looks again at what was read on this tablet. */
export const lookForNews = (): void => useFreshNews.setState({ fresh: isFresh() })

/** They stand on the screen. */
export const newsRead = (): void => {
  localStorage.setItem(place, latestNews)
  useFreshNews.setState({ fresh: false })
}
