import { caching, lastingFolder } from '../../server/caching.mjs'
import { headersWith } from '../../server/headers.mjs'
import { permissions } from '../../server/permissions.mjs'
import { contentTypes } from './contentTypes.ts'

const securityHeaders = Object.entries(headersWith("{$GUIDE_CONNECTIONS:'self'}")).map(([name, value]) => `\t\theader ${name} "${value}"`)

/** Caddy knows the type of the others wherever it runs. */
const types = (['webmanifest', 'woff2'] as const).map((ending) => `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${contentTypes[ending]}"`)

/** A site of the web server Caddy, with every header of src/server. */
export const caddyfile = () => `# Made by \`npm run hosting\` from the lists in src/server/: change those, never this.
#
# Yours to set, here or in the environment:
#   GUIDE_ADDRESS      the address people type; Caddy gets its certificate by itself
#   GUIDE_FOLDER       the folder that holds the built site
#   GUIDE_PATH         where the guide is under the address, with a slash at both ends
#   GUIDE_CONNECTIONS  where clinic.json names a FHIR server: "'self' https://records.example.org"

{$GUIDE_ADDRESS:guide.example.org} {
	@bare expression \`{path} + "/" == "{$GUIDE_PATH:/}"\`
	redir @bare {$GUIDE_PATH:/} permanent

	handle_path {$GUIDE_PATH:/}* {
		root * {$GUIDE_FOLDER:/srv/exosome-guide}
		encode zstd gzip

		@lasting {
			path ${lastingFolder}*
			file
		}
		@asked not {
			path ${lastingFolder}*
			file
		}
		header @lasting Cache-Control "${caching.lasting}"
		header @asked Cache-Control "${caching.asked}"

		map {query.mode} {guide_permissions} {
			nurse   "${permissions.nurse}"
			default "${permissions.others}"
		}
		header Permissions-Policy {guide_permissions}

${securityHeaders.join('\n')}

${types.join('\n')}

		file_server
	}
}
`
