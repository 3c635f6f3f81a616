/** Every setting that has a field of its own, by its names in the file. */
export type SettingField =
  | 'name' | 'logo.image' | 'logo.alt' | 'languages' | 'country' | 'nurseLine.name' | 'nurseLine.phone' | 'conditions'
  | 'kiosk.idleSeconds' | 'kiosk.countdownSeconds' | 'kiosk.pin' | 'paper'
  | 'fhirServer.address' | 'fhirServer.name' | 'fhirServer.signIn.clientId' | 'fhirServer.signIn.address'

/** What the page says on which a clinic sets what it can: for staff. */
export interface SetupWords {
  readonly title: string
  readonly lead: string
  /** Where the file goes. */
  readonly where: string
  readonly open: string
  readonly opened: string
  readonly notRead: string
  readonly sections: Readonly<Record<'clinic' | 'languages' | 'help' | 'conditions' | 'kiosk' | 'records', string>>
  readonly fields: Readonly<Record<SettingField, { readonly label: string; readonly hint?: string }>>
  readonly logo: Readonly<Record<'choose' | 'remove' | 'held' | 'tooBig' | 'notAPicture', string>>
  readonly moveUp: string
  readonly country: Readonly<Record<'none' | 'option' | 'england', string>>
  readonly pin: Readonly<Record<'first' | 'again' | 'set' | 'isSet' | 'notSet' | 'remove' | 'notDigits' | 'differ' | 'notHere', string>>
  readonly preview: Readonly<Record<'heading' | 'lead' | 'page' | 'first' | 'emergency' | 'kiosk' | 'language', string>>
  readonly save: Readonly<Record<'heading' | 'button' | 'saved', string>>
}
