/** The keys of a table of data, in its order, by their literal types. */
export const idsOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[]
