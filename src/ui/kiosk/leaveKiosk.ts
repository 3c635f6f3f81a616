/** The same address as a patient's own page. */
function patientsAddress({ href }: Location) {
  const address = new URL(href)
  address.searchParams.set('mode', 'patient')
  return address.href
}

/** Ends the kiosk on this device: the page no longer fills the screen, and the patient's page takes its place. */
export function leaveKiosk({ document, location }: Window): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  location.replace(patientsAddress(location))
}
