package attain.settings;

import java.util.List;

import attain.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which the published data may be used.
 *
 * @param id its name in the SPDX list, empty for one that is known by its address alone
 * @param url where its text is
 */
public record Licence(String id, String url) {

	/** Those of the SPDX list that are made for data, each where its author keeps it. */
	private static final List<Licence> KNOWN = List.of(
			new Licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
			new Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
			new Licence("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
			new Licence("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
			new Licence("CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
			new Licence("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
			new Licence("CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
			new Licence("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
			new Licence("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
			new Licence("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"));

	/** The licence that a key names by its id or its address, null if it names none. */
	static @Nullable Licence of(SettingsKeys keys, String key) {
		String text = keys.said(key);
		for (Licence known : KNOWN) {
			if (known.id.equalsIgnoreCase(text) || known.url.equals(text)) {
				return known;
			}
		}
		if (text.isEmpty() || Addresses.http(text).isPresent()) {
			return text.isEmpty() ? null : new Licence("", text);
		}
		String nearest = Nearest.to(text, KNOWN.stream().map(Licence::id).toList());
		keys.problem(key,
				"không biết '%s', gần nhất là '%s'; giấy phép khác thì ghi địa chỉ http(s)".formatted(text, nearest),
				"'%s' is not known, nearest: '%s'; any other licence is named by its address".formatted(text, nearest));
		return null;
	}

}
