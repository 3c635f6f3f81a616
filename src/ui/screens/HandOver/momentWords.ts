const minute = 60_000

/** A moment as the day and time it is here. */
export const momentWords = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

/** The time here, so many minutes after a moment. */
export const timeAfter = (iso: string, minutes: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(iso) + minutes * minute)

/** How many minutes ago a moment was, in words; a clock a little ahead counts as now. */
export const agoWords = (iso: string, now: Date, locale: string) =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / minute)), 'minute')
