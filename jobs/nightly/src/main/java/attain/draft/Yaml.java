package attain.draft;

import java.util.Collection;
import java.util.stream.Collectors;

/** Scalars and lists of a YAML file, quoted where they must be. */
final class Yaml {

	private Yaml() {
	}

	static String text(String text) {
		boolean isPlain = text.matches("[\\p{L}\\d_*][^:#,\\[\\]{}\"'\\\\\n&|>%@`]*")
				&& !text.matches("(?i)yes|no|true|false|null|on|off|\\*.*") && text.equals(text.strip());
		return isPlain ? text
				: '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}]+", " ")
						+ '"';
	}

	static String list(Collection<String> texts) {
		return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
	}

}
