/** The day of the latest news; the news themselves come with the help (a test holds the two together). */
export const latestNews = '2026-11-22'
