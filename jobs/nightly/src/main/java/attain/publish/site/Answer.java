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

	/**
	 * Bytes up to which an answer is part of the page: a dozen of them stay below 2 MB.
	 */
	static final long LONGEST_INLINE = 400_000;

	private static final String FOLDER = "data";

	/** Asks and writes; the report folder is that of the page. */
	static Answer write(Connection snapshot, String name, String question, Path report)
			throws IOException, SQLException {
		Path json = report.resolve(name + ".json");
		try (Statement statement = snapshot.createStatement(); ResultSet rows = statement.executeQuery(question)) {
			JsonRows.write(rows, json);
		}
		if (Files.size(json) <= LONGEST_INLINE) {
			return new Answer(name, json, true);
		}
		Path script = Files.createDirectories(report.resolve(FOLDER)).resolve(name + ".js");
		try (Writer out = Files.newBufferedWriter(script)) {
			out.write("attainAnswer(\"" + name + "\", ");
			copy(json, out);
			out.write(");\n");
		}
		Files.delete(json);
		return new Answer(name, script, false);
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
