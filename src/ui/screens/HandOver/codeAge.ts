/** How long a code can be taken over after it was made: a walk to the desk and a wait there, not the next day. */
export const mostMinutes = 60
