/** The key that goes on, as a keyboard names it. */
export const enter = 'Enter'
