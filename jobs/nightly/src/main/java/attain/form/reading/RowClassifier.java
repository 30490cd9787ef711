package attain.form.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import attain.form.language.Phrase;
import attain.form.language.RowRule;
import attain.form.language.SkipRule;
import attain.form.language.Table;
import attain.form.language.Words;
import attain.text.MatchKey;
import org.jspecify.annotations.Nullable;

/** Tells kinds of rows apart by label, by the patterns of the form and by looks. */
final class RowClassifier {

	/** "1.4. ", "a) ", "II. ", "- " in front of a label. */
	private static final Pattern OUTLINE = Pattern
		.compile("^(?:(?:\\d+(?:\\.\\d+)*|[IVX]+|[a-zđ])[.)]\\s*(?=\\p{L}{2})|[-+•*–]\\s+)");

	/**
	 * What a row was recognised as.
	 *
	 * @param rule its kind
	 * @param breakdown breakdown that its label stands for, empty if none
	 * @param code code of the unit that its label holds, null if none
	 */
	record Kind(RowRule rule, String breakdown, @Nullable String code) {
	}

	/** The communes of a large province, in several classes of customers. */
	private static final int MOST = 8_192;

	private final Table table;

	private final Optional<Kind> otherwise;

	/** The rules that name a kind, first match first. */
	private final List<RowRule> naming;

	/** The columns that rules look at, besides the label. */
	private final List<String> columns;

	private final boolean isByLooks;

	/** The labels of the form as keys. */
	private final Memo<String> keys = new Memo<>(MatchKey::of);

	private final Map<List<String>, Optional<Kind>> known = new HashMap<>();

	RowClassifier(Table table) {
		this.table = table;
		this.otherwise = table.rows()
			.stream()
			.filter(RowRule::isOtherwise)
			.findFirst()
			.map((rule) -> new Kind(rule, "", null));
		this.naming = table.rows().stream().filter((rule) -> !rule.isOtherwise()).toList();
		this.columns = table.rows().stream().flatMap((rule) -> rule.match().keySet().stream()).distinct().toList();
		this.isByLooks = table.rows().stream().anyMatch((rule) -> !rule.looks().isEmpty());
	}

	/** The kind of every row that no rule names, if the form has one. */
	Optional<Kind> otherwise() {
		return this.otherwise;
	}

	/** The kind of a row that a rule names. */
	Optional<Kind> named(String label, RowSight sight) {
		if (this.isByLooks) {
			return find(label, sight);
		}
		String[] seen = new String[this.columns.size() + 1];
		seen[0] = label;
		for (int column = 1; column < seen.length; column++) {
			seen[column] = sight.text(this.columns.get(column - 1));
		}
		List<String> key = Arrays.asList(seen);
		Optional<Kind> kind = this.known.get(key);
		if (kind == null) {
			kind = find(label, sight);
			if (this.known.size() >= MOST) {
				this.known.clear();
			}
			this.known.put(key, kind);
		}
		return kind;
	}

	private Optional<Kind> find(String label, RowSight sight) {
		boolean isCode = !label.isEmpty() && label.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
		String bare = isCode ? label : OUTLINE.matcher(label).replaceFirst("");
		String key = MatchKey.of(bare);
		String words = Words.of(bare);
		for (RowRule rule : this.naming) {
			if (rule.looks().isEmpty() || sight.has(rule.looks())) {
				Optional<Kind> kind = kind(rule, key, words, sight);
				if (kind.isPresent()) {
					return kind;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Kind> kind(RowRule rule, String key, String words, RowSight sight) {
		for (Map.Entry<String, List<Phrase>> breakdown : rule.breakdowns().entrySet()) {
			if (isOne(breakdown.getValue(), key, words)) {
				return Optional.of(new Kind(rule, breakdown.getKey(), null));
			}
		}
		boolean isNamed = isOne(rule.words(), key, words)
				|| (!rule.starts().isEmpty() && rule.starts().stream().anyMatch((start) -> start.begins(words)));
		return isNamed ? Optional.of(new Kind(rule, "", null)) : matched(rule, sight);
	}

	/** The kind whose name runs over two rows: its phrase needs the words of both. */
	Optional<Kind> spanning(String upper, String lower) {
		String joined = Words.of(upper + " " + lower);
		for (RowRule rule : this.table.rows()) {
			boolean spans = Stream.concat(rule.words().stream(), rule.starts().stream())
				.anyMatch((phrase) -> phrase.begins(joined) && phrase.words().length() > Words.of(upper).length());
			if (spans) {
				return Optional.of(new Kind(rule, "", null));
			}
		}
		return Optional.empty();
	}

	private boolean isOne(List<Phrase> labels, String key, String words) {
		for (Phrase label : key.isEmpty() ? List.<Phrase>of() : labels) {
			boolean isSame = label.words().isEmpty() ? label.fit(words) == Phrase.Fit.SAME
					: this.keys.of(label.text()).equals(key);
			if (isSame) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Kind> matched(RowRule rule, RowSight sight) {
		String code = null;
		String breakdown = "";
		for (Map.Entry<String, Pattern> column : rule.match().entrySet()) {
			Matcher matcher = column.getValue().matcher(sight.text(column.getKey()));
			if (!matcher.matches()) {
				return Optional.empty();
			}
			String group = (matcher.groupCount() > 0) ? matcher.group(1) : null;
			if (group != null && column.getValue().pattern().contains("(?<breakdown>")) {
				breakdown = Words.of(group).replace(' ', '-');
			}
			else {
				code = (group != null) ? group : code;
			}
		}
		boolean isAskedMore = !rule.words().isEmpty() || !rule.starts().isEmpty() || !rule.breakdowns().isEmpty();
		boolean isByLooks = !isAskedMore && !rule.looks().isEmpty();
		return (rule.match().isEmpty() && !isByLooks) ? Optional.empty() : Optional.of(new Kind(rule, breakdown, code));
	}

	/** Whether the form says that a row carries nothing. */
	boolean isSkipped(RowSight sight, boolean hasValues) {
		return this.table.skip().stream().anyMatch((rule) -> isSkipped(rule, sight, hasValues));
	}

	private static boolean isSkipped(SkipRule rule, RowSight sight, boolean hasValues) {
		return !(rule.onlyWithoutValues() && hasValues) && sight.has(rule.looks())
				&& rule.match()
					.entrySet()
					.stream()
					.allMatch((column) -> column.getValue().matcher(sight.text(column.getKey())).matches());
	}

}
