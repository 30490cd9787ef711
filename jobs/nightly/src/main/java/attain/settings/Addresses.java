package attain.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What addresses look like. */
final class Addresses {

	private static final String MAIL = "[^@\\s<>]+@[^@\\s<>]+";

	private Addresses() {
	}

	/** The address of http or https that a text is; empty if it is none. */
	static Optional<URI> http(String text) {
		try {
			URI address = new URI(text);
			boolean isHttp = address.getHost() != null
					&& ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
			return isHttp ? Optional.of(address) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	static boolean isMail(String text) {
		return text.matches(MAIL);
	}

}
