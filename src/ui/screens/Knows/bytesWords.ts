const units = ['byte', 'kilobyte', 'megabyte'] as const

/** An amount of bytes, in the unit that says it shortest. */
export function bytesWords(bytes: number, locale: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const unit = units[step] ?? 'byte'
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short', maximumFractionDigits: 1 })
  return format.format(bytes / 1000 ** step)
}
