/** What is said of this device: what it knows and keeps, the kiosk, and new versions. */
export interface DeviceWords {
  readonly title: string
}
