import { caching, lastingFolder } from '../../server/caching.mjs'
import { headersWith } from '../../server/headers.mjs'
import { permissions } from '../../server/permissions.mjs'
import { compressed, contentTypes } from './contentTypes.ts'

const securityHeaders = Object.entries(headersWith('$guide_connections')).map(([name, value]) => `\t\tadd_header ${name} "${value}" always;`)
const types = Object.entries(contentTypes).map(([ending, type]) => `\t\t\t${type} ${ending};`)

/** A site of the web server nginx, with every header of src/server. `add_header` counts in one place alone: all stand together. */
export const nginxConf = () => `# Made by \`npm run hosting\` from the lists in src/server/: change those, never this.
#
# Yours to set: the lines marked 1 to 4. Add your certificate (listen 443 ssl).

map $host $guide_connections {
	default "'self'"; # 1. where clinic.json names a FHIR server: "'self' https://records.example.org"
}

# The first \`mode\` of the address counts, as in the page.
map $args $guide_permissions {
	"~^(?:(?!mode=)[^&]*&)*mode=nurse(?:&|$)" "${permissions.nurse}";
	default "${permissions.others}";
}

map "$status $uri" $guide_caching {
	"~^(?:200|206|304) .*${lastingFolder}[^/]+$" "${caching.lasting}";
	default "${caching.asked}";
}

server {
	listen 80;
	server_name guide.example.org; # 2. the address people type
	server_tokens off;
	absolute_redirect off;

	# Where it is not at the top of the address, lead there: location = /guide { return 301 /guide/; }
	location / { # 3. where the guide is under the address, with a slash at both ends
		alias /srv/exosome-guide/; # 4. the folder that holds the built site, with a slash at its end
		index index.html;

		types {
${types.join('\n')}
		}
		charset utf-8;
		charset_types ${[contentTypes.css, contentTypes.js, contentTypes.txt].join(' ')};

		gzip on;
		gzip_vary on;
		gzip_min_length 512;
		gzip_types ${compressed.map((ending) => contentTypes[ending]).join(' ')};

		add_header Cache-Control $guide_caching always;
		add_header Permissions-Policy $guide_permissions always;
${securityHeaders.join('\n')}
	}
}
`
