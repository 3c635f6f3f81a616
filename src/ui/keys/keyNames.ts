/** Keys with a name, as a keyboard has it; the same in every language. */
export const escape = 'Esc'
export const backspace = 'Backspace'

/** The keys that answer, in the order of the options; past the tenth come letters that do nothing else here. */
export const answerKeys = '1234567890asdfghjkl'.split('')

/** The key that leads back points against the reading direction. */
export const backArrow = { ltr: { key: 'ArrowLeft', cap: '←' }, rtl: { key: 'ArrowRight', cap: '→' } } as const
