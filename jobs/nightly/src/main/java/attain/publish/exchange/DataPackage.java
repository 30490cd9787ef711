package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.publish.DataOrigin;
import attain.publish.exchange.MartFiles.MartFile;

/**
 * Describes the files as a Data Package, version 2: each CSV with the types and keys of
 * its table, every other file with its size and hash.
 */
final class DataPackage {

	static final String FILE = "datapackage.json";

	private static final String DESCRIPTION = """
			Mọi bảng của kho số liệu Attain, mỗi bảng một tệp CSV và một tệp Parquet (every table of the Attain \
			warehouse, as CSV and as Parquet).

			Numbers have a decimal point and no grouping; days are yyyy-mm-dd, 9999-12-31 is an open end; a blank cell is \
			unknown, never zero. In a CSV file an apostrophe stands before a text that a spreadsheet would run as a \
			formula (one that begins with = + - @ or a sign that stands for them, also behind a semicolon, a tab or a \
			line end), and signs that a terminal would obey are replaced by U+FFFD. Parquet has the texts untouched.""";

	private static final Map<String, Object> DIALECT = dialect();

	private final TableSchema tables;

	private final Map<String, String> night;

	private final DataOrigin origin;

	private final Imprint imprint;

	DataPackage(TableSchema tables, Map<String, String> night, DataOrigin origin, Imprint imprint) {
		this.tables = tables;
		this.night = night;
		this.origin = origin;
		this.imprint = imprint;
	}

	/** Writes datapackage.json beside the files. */
	void write(Path folder, List<MartFile> files) throws IOException {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		description.put("name", "attain");
		description.put("title", this.origin.mark("Attain " + this.night.get("business_date")));
		description.put("description", DESCRIPTION);
		description.put("version", "1.0." + this.night.get("generation"));
		description.put("created", this.night.get("published_at"));
		description.put("keywords", List.of("chuyển đổi số", "chỉ tiêu", "digital transformation", "indicators"));
		this.imprint.describe(description);
		description.put("sources", List.of(source()));
		List<Map<String, Object>> resources = new ArrayList<>();
		files.forEach((file) -> resources.add(resource(file)));
		description.put("resources", resources);
		JsonFile.write(folder.resolve(FILE), description);
	}

	private Map<String, Object> source() {
		Map<String, Object> source = new LinkedHashMap<>();
		source.put("title",
				"Báo cáo của các đơn vị gửi (what senders submitted): " + this.night.get("province_names_vi"));
		source.put("path", "dim_submission.csv");
		return source;
	}

	private Map<String, Object> resource(MartFile file) {
		boolean isTable = file.extension().equals("csv") && this.tables.has(file.stem())
				&& file.path().indexOf('/') < 0;
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", isTable ? file.stem() : file.path().replaceAll("[^a-z0-9_]+", "-"));
		if (isTable) {
			resource.put("type", "table");
		}
		resource.put("path", file.path());
		resource.put("format", file.extension());
		resource.put("mediatype", file.mediaType());
		if (file.mediaType().startsWith("text/") || file.mediaType().endsWith("json")) {
			resource.put("encoding", "utf-8");
		}
		resource.put("bytes", file.bytes());
		resource.put("hash", "sha256:" + file.sha256());
		if (this.tables.has(file.stem())) {
			resource.put("title", this.tables.qualifiedName(file.stem()));
			resource.put("description", this.tables.comment(file.stem()));
		}
		if (isTable) {
			resource.put("dialect", DIALECT);
			resource.put("schema", this.tables.describe(file.stem()));
		}
		return resource;
	}

	private static Map<String, Object> dialect() {
		Map<String, Object> dialect = new LinkedHashMap<>();
		dialect.put("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json");
		dialect.put("header", true);
		dialect.put("delimiter", ",");
		dialect.put("lineTerminator", "\n");
		dialect.put("quoteChar", "\"");
		dialect.put("doubleQuote", true);
		dialect.put("skipInitialSpace", false);
		return dialect;
	}

}
