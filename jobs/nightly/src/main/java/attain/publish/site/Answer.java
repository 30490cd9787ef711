package attain.publish.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.samskivert.mustache.Mustache.Lambda;

/**
 * The rows of one question, as a file of JSON. A short one becomes part of the page; a
 * long one stays a script of its own, which the page reads when it is asked for.
 *
 * @param name name of the question
 * @param file where the rows are
 * @param isInline whether the page holds them
 */
record Answer(String name, Path file, boolean isInline) {

	/** Bytes up to which an answer is part of the page. */
	private static final long LONGEST_INLINE = 400_000;

	/** Bytes of all answers in the page together, so that it stays below 2 MB. */
	private static final long MOST_INLINE = 1_400_000;

	private static final String FOLDER = "data";

	/** Asks and writes; the report folder is that of the page. */
	static Answer write(Connection snapshot, String name, String question, Path report)
			throws IOException, SQLException {
		Path json = report.resolve(name + ".json");
		try (Statement statement = snapshot.createStatement(); ResultSet rows = statement.executeQuery(question)) {
			JsonRows.write(rows, json);
		}
		return new Answer(name, json, true);
	}

	/** The same answers in their order, the longest of them in scripts of their own. */
	static List<Answer> shared(List<Answer> written, Path report) throws IOException {
		Map<String, Long> sizes = new HashMap<>();
		for (Answer answer : written) {
			sizes.put(answer.name(), Files.size(answer.file()));
		}
		Set<String> inline = new HashSet<>();
		long sum = 0;
		for (Answer answer : written.stream()
			.sorted(Comparator.comparing((Answer each) -> sizes.get(each.name())).thenComparing(Answer::name))
			.toList()) {
			sum += sizes.getOrDefault(answer.name(), 0L);
			if (sizes.getOrDefault(answer.name(), 0L) <= LONGEST_INLINE && sum <= MOST_INLINE) {
				inline.add(answer.name());
			}
		}
		List<Answer> shared = new ArrayList<>();
		for (Answer answer : written) {
			shared.add(inline.contains(answer.name()) ? answer : answer.apart(report));
		}
		return shared;
	}

	private Answer apart(Path report) throws IOException {
		Path script = Files.createDirectories(report.resolve(FOLDER)).resolve(this.name + ".js");
		try (Writer out = Files.newBufferedWriter(script)) {
			out.write("attainAnswer(\"" + this.name + "\", ");
			copy(this.file, out);
			out.write(");\n");
		}
		Files.delete(this.file);
		return new Answer(this.name, script, false);
	}

	/** Where the page finds the rows, seen from the page; for a long answer. */
	String source() {
		return FOLDER + "/" + this.name + ".js";
	}

	/** Puts the rows into the page; for a short answer. */
	Lambda json() {
		return (fragment, out) -> copy(this.file, out);
	}

	/** The page holds the rows by now. */
	void forgetIfInlined() throws IOException {
		if (this.isInline) {
			Files.delete(this.file);
		}
	}

	private static void copy(Path json, Writer out) {
		try (var in = Files.newBufferedReader(json)) {
			in.transferTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
