package attain.settings;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What only the publisher can say of the published data. Texts are empty where nothing is
 * said.
 *
 * @param publisherVi who publishes them, in Vietnamese
 * @param publisherEn the same in English
 * @param homepage the page about them
 * @param contact the mail address for questions
 * @param licence on which terms they may be used, null if nothing is said
 * @param baseUrl where the folder of the marts is served
 */
public record CatalogueSettings(String publisherVi, String publisherEn, String homepage, String contact,
		@Nullable Licence licence, String baseUrl) {

	/** Nothing is said. */
	public static final CatalogueSettings SILENT = new CatalogueSettings("", "", "", "", null, "");

	static CatalogueSettings of(SettingsKeys keys) {
		String contact = keys.said("contact");
		if (!contact.isEmpty() && !Addresses.isMail(contact)) {
			keys.problem("contact", "'%s' không phải địa chỉ thư".formatted(contact),
					"'%s' is no mail address".formatted(contact));
		}
		return new CatalogueSettings(keys.said("publisher_vi"), keys.said("publisher_en"), page(keys, "homepage"),
				contact, Licence.of(keys, "licence"), folder(keys, "base_url"));
	}

	/** The address of a page for everybody. */
	private static String page(SettingsKeys keys, String key) {
		String url = keys.said(key);
		if (!url.isEmpty() && Addresses.http(url).filter((address) -> address.getUserInfo() == null).isEmpty()) {
			keys.problem(key, "phải là địa chỉ http hoặc https, không kèm người dùng",
					"it must be an address of http or https, without a user");
		}
		return url;
	}

	/** The address of a folder, ending with a slash. */
	private static String folder(SettingsKeys keys, String key) {
		String url = page(keys, key);
		Optional<URI> address = Addresses.http(url);
		if (address.isPresent() && (address.get().getQuery() != null || address.get().getFragment() != null)) {
			keys.problem(key, "là địa chỉ của một thư mục, không có ? và #",
					"it is the address of a folder, without ? and #");
		}
		return (url.isEmpty() || url.endsWith("/")) ? url : url + "/";
	}

}
