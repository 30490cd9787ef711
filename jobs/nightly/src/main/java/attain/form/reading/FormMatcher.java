package attain.form.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import attain.finding.Origin;
import attain.form.language.Column;
import attain.form.language.Column.Presence;
import attain.form.language.Form;
import attain.form.language.Part;
import attain.form.language.Phrase;
import attain.form.language.Table;
import attain.form.language.Validity;
import attain.form.language.Words;
import attain.grid.Sheet;

/**
 * Tells which form a file is, by the words of its first rows. The file name only decides
 * between forms that look alike.
 */
final class FormMatcher {

	private static final int SIGN = 10;

	private static final int ENOUGH = 6;

	/**
	 * A form and the part of it that a file is.
	 *
	 * @param form the form
	 * @param part one of its parts
	 * @param points how well it agrees
	 */
	record Match(Form form, Part part, double points) {
	}

	private final String words;

	/** Each word once: most phrases of most forms have one that is not there. */
	private final Set<String> vocabulary;

	private final List<String> sheets;

	private final String fileName;

	FormMatcher(List<Head> heads, String fileName) {
		StringBuilder all = new StringBuilder();
		heads.forEach((head) -> all.append(head.allWords()));
		this.words = all.toString();
		this.vocabulary = new HashSet<>(List.of(this.words.split(" ")));
		this.sheets = heads.stream().map(Head::sheet).map(Sheet::name).map(Words::of).toList();
		this.fileName = fileName;
	}

	/**
	 * The parts that agree best: none, one, or several that agree equally well. Where the
	 * words do not decide, what the file's properties say does.
	 */
	List<Match> best(List<Form> forms, Origin origin) {
		List<Match> best = best(forms);
		if (best.size() == 1 || origin.form().isEmpty()) {
			return best;
		}
		List<Match> said = forms.stream()
			.flatMap((form) -> form.parts().stream().map((part) -> new Match(form, part, 0)))
			.filter((match) -> agrees(match, origin))
			.toList();
		return (said.size() == 1) ? said : best;
	}

	/** Whether a match is what the properties of the file say, as far as they do. */
	static boolean agrees(Match match, Origin origin) {
		return origin.form().isEmpty()
				|| (match.form().code().equals(origin.form()) && match.part().code().equals(origin.part()));
	}

	/** Form and part as people write them. */
	static String name(Match match) {
		return (match.form().code() + " " + match.part().code()).strip();
	}

	private List<Match> best(List<Form> forms) {
		List<Match> best = new ArrayList<>();
		for (Form form : forms) {
			for (Part part : form.parts()) {
				double points = points(part);
				if (points >= ENOUGH && (best.isEmpty() || points >= best.get(0).points())) {
					best.removeIf((other) -> other.points() < points);
					best.add(new Match(form, part, points));
				}
			}
		}
		return best;
	}

	private double points(Part part) {
		boolean isSigned = part.signs().stream().anyMatch(this::isIn);
		boolean isDenied = part.against().stream().anyMatch(this::isIn);
		double headers = part.tables().stream().mapToDouble(this::share).max().orElse(0);
		if (!isSigned && headers < 0.5) {
			return 0;
		}
		boolean isNamed = part.files().stream().anyMatch((pattern) -> pattern.read(this.fileName).isPresent());
		return (isSigned ? SIGN : 0) - (isDenied ? SIGN : 0) + 10 * headers + 4 * sheets(part) + (isNamed ? 3 : 0);
	}

	/** Share of a table's required columns of which a header is there. */
	private double share(Table table) {
		List<Column> required = table.columns()
			.values()
			.stream()
			.filter((column) -> column.presence() == Presence.REQUIRED && column.validity() == Validity.ALWAYS)
			.toList();
		long found = required.stream().filter((column) -> column.headers().stream().anyMatch(this::isThere)).count();
		return (found < 2) ? 0 : (double) found / required.size();
	}

	/** Of a header over two rows the levels do not stand side by side. */
	private boolean isThere(Phrase phrase) {
		return this.vocabulary.containsAll(phrase.needed())
				&& (phrase.isIn(this.words) || (phrase.text().contains(" - ") && Stream.of(phrase.text().split(" - "))
					.allMatch((level) -> Phrase.of(level).isIn(this.words))));
	}

	private boolean isIn(Phrase phrase) {
		return this.vocabulary.containsAll(phrase.needed()) && phrase.isIn(this.words);
	}

	private double sheets(Part part) {
		List<Table> named = part.tables().stream().filter((table) -> !table.sheets().isEmpty()).toList();
		long found = named.stream()
			.filter((table) -> this.sheets.stream().anyMatch((sheet) -> isSheet(table, sheet)))
			.count();
		return named.isEmpty() ? 0 : (double) found / named.size();
	}

	/** Whether a sheet bears the name of a table, given as bare words. */
	static boolean isSheet(Table table, String words) {
		Optional<Phrase> same = table.sheets()
			.stream()
			.filter((name) -> name.fit(words) == Phrase.Fit.SAME)
			.findFirst();
		return same.isPresent();
	}

}
