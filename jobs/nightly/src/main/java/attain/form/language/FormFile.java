package attain.form.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import attain.form.FormProblem;
import attain.yaml.YamlNode;
import tools.jackson.core.JacksonException;

/** Reads one YAML file of {@code input/forms}. */
public final class FormFile {

	/**
	 * Counted up whenever the program would read the same file differently: every file is
	 * then read again.
	 */
	static final String READER_VERSION = "2";

	private static final Set<String> CALENDARS = Set.of("statistical", "management", "school");

	private FormFile() {
	}

	/**
	 * The form of a YAML file.
	 * @param fileName name of the file, for problems
	 * @param yaml its content
	 * @param problems where everything wrong is added; with any of them the form must not
	 * be used
	 */
	public static Form read(String fileName, byte[] yaml, List<FormProblem> problems) {
		return read(fileName, yaml, Map.of(), problems);
	}

	/**
	 * The form of a YAML file and of the files of its printed tables.
	 * @param tables content by name of the table, from the folder that is named as the
	 * form
	 */
	public static Form read(String fileName, byte[] yaml, Map<String, byte[]> tables, List<FormProblem> problems) {
		Grammar grammar = new Grammar();
		Problems found = new Problems(fileName, problems, grammar);
		String fingerprint = Fingerprint.of(READER_VERSION, yaml);
		Map<String, Keys> printed = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			String name = fileName.replaceFirst("\\.yaml$", "/") + table.getKey() + ".yaml";
			Problems own = new Problems(name, problems, grammar);
			parse(table.getValue(), own)
				.ifPresent((document) -> printed.put(table.getKey(), Keys.ofPrinted(document, own)));
			fingerprint = Fingerprint.of(fingerprint + table.getKey(), table.getValue());
		}
		String all = fingerprint;
		return parse(yaml, found).map((document) -> form(Keys.ofForm(document, found), all, printed))
			.orElseGet(() -> new Form("", "", "", "", all, List.of(), Bulletin.NONE));
	}

	private static Optional<YamlNode> parse(byte[] yaml, Problems found) {
		try {
			return Optional.of(YamlNode.parse(yaml));
		}
		catch (JacksonException ex) {
			found.add(Math.max(1, ex.getLocation().getLineNr()),
					"not YAML: " + ex.getOriginalMessage().lines().findFirst().orElse(""));
			return Optional.empty();
		}
	}

	/** What the parser asks of a document, whatever it is answered. */
	static Grammar grammarOf(YamlNode document, Grammar known) {
		form(Keys.ofForm(document, new Problems("", new ArrayList<>(), known)), "", Map.of());
		return known;
	}

	private static Form form(Keys keys, String fingerprint, Map<String, Keys> printed) {
		String code = keys.required("form");
		Keys title = keys.section("title");
		String calendar = keys.required("calendar");
		if (!CALENDARS.contains(calendar)) {
			keys.problem("calendar", "'calendar' must be statistical, management or school");
		}
		ColumnYaml columns = ColumnYaml.of(keys);
		TableYaml tables = new TableYaml(columns, keys.phrases("stop"));
		Bulletin bulletin = BulletinYaml.bulletin(keys, columns.style(), printed);
		List<Part> parts = new ArrayList<>();
		if (keys.has("parts")) {
			keys.sections("parts").forEach((part, section) -> {
				parts.add(part(part, section, tables, bulletin));
				section.refuseOthers();
			});
		}
		else {
			parts.add(part("", keys, tables, bulletin));
		}
		Form form = new Form(code, title.required("vi"), title.required("en"), calendar, fingerprint,
				List.copyOf(parts), bulletin);
		title.refuseOthers();
		keys.refuseOthers();
		return form;
	}

	private static Part part(String code, Keys keys, TableYaml tables, Bulletin bulletin) {
		List<Table> list = new ArrayList<>();
		TableYaml own = tables.within(keys.text("breakdown", ""));
		keys.sections("tables").forEach((table, section) -> list.add(own.read(table, section)));
		if (list.isEmpty() && !bulletin.isThere()) {
			keys.problem("tables", "'tables' must name at least one table");
		}
		Map<String, List<Phrase>> vintages = keys.phraseLists("vintage");
		for (String vintage : vintages.keySet()) {
			if (!Set.of("estimate", "preliminary", "official").contains(vintage)) {
				keys.problem("vintage", "a vintage is estimate, preliminary or official, not '" + vintage + "'");
			}
		}
		List<PeriodType> types = keys.wordList("period", PeriodType.class, PeriodType.MONTH);
		if (types.isEmpty()) {
			keys.problem("period", "'period' is missing");
		}
		List<FilePattern> files = keys.texts("files").stream().map(FilePattern::of).toList();
		return new Part(code, keys.phrases("signs"), keys.phrases("against"), files, types, keys.phrases("sender"),
				vintages, keys.phrases("lists"), List.copyOf(list));
	}

}
