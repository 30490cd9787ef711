package attain.publish.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import attain.publish.Companion;
import attain.publish.DataOrigin;
import attain.warehouse.SqlFolder;

/**
 * The report for people, below {@code report} of a generation: {@code index.html}, which
 * holds all its data, or where there is much of it reads the longest answers from
 * {@code report/data} when a page asks for them.
 *
 * @param sql the folder whose {@code report} holds the questions
 */
public record Site(SqlFolder sql) implements Companion {

	/** The folder of the report below that of a generation. */
	static final String FOLDER = "report";

	/** The page that readers open. */
	static final String PAGE = "index.html";

	@Override
	public void write(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException {
		Path folder = Files.createDirectories(generation.resolve(FOLDER));
		Questions questions = Questions.of(this.sql.reportQueries());
		List<Answer> written = new ArrayList<>();
		for (String name : questions.names()) {
			written.add(Answer.write(snapshot, name, questions.text(name), folder));
		}
		List<Answer> answers = Answer.shared(written, folder);
		Words words = Words.load();
		Map<String, Object> page = new HashMap<>(ShownRows.of(snapshot, questions.text("snapshot")).get(0));
		page.put("t", words.both());
		page.put("vi", words.vietnamese());
		page.put("is_illustrative", origin == DataOrigin.ILLUSTRATIVE);
		List<Map<String, Object>> statuses = ShownRows.of(snapshot, questions.text("status"));
		page.put("statuses", statuses);
		page.put("word",
				statuses.stream().collect(Collectors.toMap((row) -> row.get("status"), (row) -> row.get("verdict"))));
		page.put("pillars", ShownRows.of(snapshot, questions.text("pillar_name")));
		page.put("plans", ShownRows.within(ShownRows.of(snapshot, questions.text("plan")), "plan_code", "targets_of",
				ShownRows.of(snapshot, questions.text("target"))));
		page.put("attention", ShownRows.of(snapshot, questions.text("attention")));
		page.put("answers", answers);
		page.put("words", words.json());
		try (Writer out = Files.newBufferedWriter(folder.resolve(PAGE))) {
			PageSources.load().write(page, out);
		}
		for (Answer answer : answers) {
			answer.forgetIfInlined();
		}
	}

}
