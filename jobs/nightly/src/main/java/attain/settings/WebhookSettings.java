package attain.settings;

import org.jspecify.annotations.Nullable;

/**
 * Where it is posted how a run ended.
 *
 * @param url the address, null if it is kept as a secret, as the hooks of chats are
 * @param secretUrl where the address is kept, null if it is no secret
 * @param header name of a header that proves who posts, empty for none
 * @param headerValue where its value is kept, null for none
 */
public record WebhookSettings(@Nullable String url, @Nullable Secret secretUrl, String header,
		@Nullable Secret headerValue) {

	static WebhookSettings of(SettingsKeys keys) {
		String url = keys.text("url", "");
		Secret secretUrl = keys.secret("url");
		if (url.isEmpty() == (secretUrl == null)) {
			keys.problem("url", "cần đúng một trong url, url_file, url_env",
					"exactly one of url, url_file, url_env is needed");
		}
		if (!url.isEmpty() && Addresses.http(url).isEmpty()) {
			keys.problem("url", "địa chỉ phải là http hoặc https", "it must be an address of http or https");
		}
		String header = keys.text("header", "");
		Secret value = keys.secret("header");
		if (header.isEmpty() != (value == null)) {
			keys.problem("header", "header đi cùng header_file hoặc header_env",
					"header goes together with header_file or header_env");
		}
		return new WebhookSettings(url.isEmpty() ? null : url, secretUrl, header, value);
	}

}
