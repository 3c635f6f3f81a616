/** Calls `held` once an element has been pressed for so many milliseconds without letting go. Returns what stops it. */
export function onHold(element: HTMLElement, milliseconds: number, held: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let timer: ReturnType<typeof setTimeout> | undefined
  const letGo = () => clearTimeout(timer)
  const press = () => {
    letGo()
    timer = setTimeout(held, milliseconds)
  }
  element.addEventListener('pointerdown', press, { signal })
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) element.addEventListener(end, letGo, { signal })
  return () => {
    letGo()
    listening.abort()
  }
}
