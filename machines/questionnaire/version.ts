/**
 * The version of the questions and the rules (semver): the first number rises where an id comes to mean something
 * else, so that older answers must not be read; the second where questions or options change; the third where
 * only rules do. A record of answers carries it.
 */
export const questionnaireVersion = '1.0.0'

/** A short hash of the questions this version was given for: a test holds that a changed list gets a new version. */
export const questionnaireDigest = '7589a6373b8e'
