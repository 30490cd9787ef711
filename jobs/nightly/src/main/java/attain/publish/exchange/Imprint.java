package attain.publish.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.settings.CatalogueSettings;
import attain.settings.Licence;

/**
 * Who publishes and on which terms, in the words of DCAT and of Data Package. Where the
 * publisher has said nothing there is a name made from the provinces, and no licence.
 *
 * @param said what the publisher says
 * @param provinces names of the provinces of the night, in Vietnamese
 */
record Imprint(CatalogueSettings said, String provinces) {

	/** The publisher and whom to ask, of a catalogue or a dataset. */
	void sign(Map<String, Object> resource) {
		Map<String, Object> publisher = node("#publisher", "foaf:Agent");
		publisher.put("name", names());
		resource.put("publisher", publisher);
		if (!this.said.contact().isEmpty()) {
			Map<String, Object> contact = node("#contact", "vcard:Organization");
			contact.put("fn", names());
			contact.put("hasEmail", "mailto:" + this.said.contact());
			resource.put("contactPoint", contact);
		}
	}

	/** The page about the data. */
	void lead(Map<String, Object> described) {
		if (!this.said.homepage().isEmpty()) {
			described.put("homepage", this.said.homepage());
		}
	}

	/** The licence, or that nobody but the publisher can give one. */
	void permit(Map<String, Object> distribution) {
		Licence licence = this.said.licence();
		if (licence != null) {
			distribution.put("license", licence.url());
			return;
		}
		Map<String, Object> rights = new LinkedHashMap<>();
		rights.put("@type", "dct:RightsStatement");
		rights.put("label", Words.of("Cơ quan công bố quy định việc sử dụng", "The publisher decides on the use"));
		distribution.put("rights", rights);
	}

	/**
	 * Where a file is, relative to the folder if nobody has said where that is served.
	 */
	String address(String path) {
		return this.said.baseUrl() + path;
	}

	/** The same as Data Package says it. */
	void describe(Map<String, Object> dataPackage) {
		lead(dataPackage);
		Licence licence = this.said.licence();
		if (licence != null) {
			Map<String, Object> named = new LinkedHashMap<>();
			if (!licence.id().isEmpty()) {
				named.put("name", licence.id());
			}
			named.put("path", licence.url());
			dataPackage.put("licenses", List.of(named));
		}
		List<Map<String, Object>> contributors = new ArrayList<>();
		if (isNamed() || !this.said.contact().isEmpty()) {
			contributors.add(contributor(title(), this.said.contact(), "publisher"));
		}
		contributors.add(contributor("Attain", "", "creator"));
		dataPackage.put("contributors", contributors);
	}

	private static Map<String, Object> contributor(String title, String mail, String role) {
		Map<String, Object> contributor = new LinkedHashMap<>();
		contributor.put("title", title);
		if (!mail.isEmpty()) {
			contributor.put("email", mail);
		}
		contributor.put("roles", List.of(role));
		return contributor;
	}

	private boolean isNamed() {
		return !this.said.publisherVi().isEmpty() || !this.said.publisherEn().isEmpty();
	}

	private String guess() {
		return "Attain: " + this.provinces;
	}

	/** In one text, for formats without languages. */
	private String title() {
		if (!isNamed()) {
			return guess();
		}
		if (this.said.publisherVi().isEmpty() || this.said.publisherEn().isEmpty()) {
			return this.said.publisherVi() + this.said.publisherEn();
		}
		return "%s (%s)".formatted(this.said.publisherVi(), this.said.publisherEn());
	}

	private Object names() {
		return isNamed() ? Words.of(this.said.publisherVi(), this.said.publisherEn()) : Words.vietnamese(guess());
	}

	private static Map<String, Object> node(String id, String type) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", id);
		node.put("@type", type);
		return node;
	}

}
