import { firstControlId } from '../components/ChoiceList/ChoiceList.tsx'

/** The id of the control, or of the list of choices, that sets a field. */
export const controlOf = (field: string): string => `setting-${field.replaceAll('.', '-')}`

/** The id of the control that puts a field right: of a list of choices, the first. */
export const controlFor = (field: string): string => (field === 'conditions' || field === 'paper' ? firstControlId(controlOf(field)) : controlOf(field))
