package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** run.json: what the run did, as other programs read it. */
final class RunRecord {

	static final String FILE = "run.json";

	/** SHA-256 of each file, by path. */
	static final String FILES = "files";

	/** What files were made of that the next generation may take over, by path. */
	static final String MADE_OF = "made_of";

	private static final String OPEN_FINDINGS = """
			select code, severity, count(*)
			from mart.finding
			where is_open
			group by code, severity
			order by code, severity
			""";

	private static final String CHANGES = """
			select cause, count(*) filter (where is_headline) as headline_count,
			    count(*) filter (where not is_headline) as unit_count,
			    count(*) filter (where subject = 'value') as value_count
			from mart.change
			group by cause
			order by cause
			""";

	private final Map<String, Object> record = new LinkedHashMap<>();

	RunRecord(PublishRequest request, DataOrigin origin) {
		this.record.put("generation", request.generation());
		this.record.put("business_date", request.businessDate().toString());
		this.record.put("published_at", request.publishedAt().toString());
		this.record.put("is_sample", origin == DataOrigin.ILLUSTRATIVE);
		if (origin == DataOrigin.ILLUSTRATIVE) {
			this.record.put("notice", DataOrigin.NOTICE);
		}
		new TreeMap<>(request.run()).forEach(this.record::putIfAbsent);
	}

	/**
	 * Takes in how many verdicts and values moved since the last published night, by
	 * cause, if the snapshot tells.
	 */
	void addChanges(Connection snapshot) throws SQLException {
		Map<String, Object> changes = new LinkedHashMap<>();
		if (new SnapshotCatalog(snapshot).has("mart", "change", "cause")) {
			try (Statement statement = snapshot.createStatement(); ResultSet rows = statement.executeQuery(CHANGES)) {
				while (rows.next()) {
					changes.put(rows.getString(1), new TreeMap<>(Map.of("headline_verdicts", rows.getLong(2),
							"unit_verdicts", rows.getLong(3), "values", rows.getLong(4))));
				}
			}
		}
		this.record.put("changes", changes);
	}

	/** Takes in how many findings of each code are open, if the snapshot has findings. */
	void addOpenFindings(Connection snapshot) throws SQLException {
		Map<String, Object> findings = new LinkedHashMap<>();
		if (new SnapshotCatalog(snapshot).has("mart", "finding", "is_open")) {
			try (Statement statement = snapshot.createStatement();
					ResultSet rows = statement.executeQuery(OPEN_FINDINGS)) {
				while (rows.next()) {
					findings.put(rows.getString(1),
							new TreeMap<>(Map.of("severity", rows.getString(2), "open", rows.getLong(3))));
				}
			}
		}
		this.record.put("findings", findings);
	}

	/** Takes in how the bytes of the snapshot came to their place. */
	void addSnapshot(Map<String, Object> told) {
		this.record.put("snapshot", told);
	}

	/**
	 * Takes in the rows of each table, and by its path in the generation the SHA-256 of
	 * each file and what it was made of.
	 */
	void addContents(Map<String, Long> rows, GenerationFiles files) throws IOException, SQLException {
		this.record.put("rows", rows);
		this.record.put(FILES, files.hashes());
		this.record.put(MADE_OF, files.madeOf());
	}

	/** Writes run.json into the folder. */
	void write(Path folder) throws IOException {
		JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Files.writeString(folder.resolve(FILE), mapper.writeValueAsString(this.record) + "\n");
	}

}
