/** Keeps the frame this page stands in as tall as the page, as long as it is there. Does nothing for a page in no frame. */
export function fitFrame() {
  const { frameElement } = window
  const watch = new ResizeObserver(() => frameElement?.setAttribute('height', String(document.body.offsetHeight)))
  watch.observe(document.body)
  return () => watch.disconnect()
}
