package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import attain.form.FormCatalogue;
import attain.form.FormProblem;
import attain.settings.Settings;
import attain.settings.SettingsException;
import attain.submission.Salt;
import attain.warehouse.ReferenceLoader;
import attain.warehouse.ReferenceProblem;
import attain.warehouse.SqlFolder;
import attain.warehouse.TriedReference;

/** Reads forms and reference data, and collects everything that is wrong with them. */
final class InputParts {

	private final SqlFolder sql;

	InputParts(SqlFolder sql) {
		this.sql = sql;
	}

	/** The parts of a run; nothing has been written when this returns. */
	NightParts of(NightRequest request) throws IOException, SQLException {
		try (TriedInput input = TriedInput.open(this.sql, request.input())) {
			return of(request, input.forms(), input.tried(),
					new SnapshotPublication(request, Settings.readable(request.input()), this.sql));
		}
	}

	/**
	 * The same for a trial.
	 * @param ahead the forms of the request
	 * @param tables a database with the tables of the warehouse: there the reference data
	 * is tried and stays
	 */
	NightParts of(NightRequest request, FormsAhead ahead, Connection tables) throws IOException, SQLException {
		return of(request, ahead.catalogue(), tried(request.input(), ahead, tables), Publication.NOWHERE);
	}

	private static NightParts of(NightRequest request, FormCatalogue catalogue, Tried tried, Publication publication)
			throws IOException {
		List<String> problems = tried.problems();
		Forms forms = new CatalogueForms(problems.isEmpty() ? catalogue : new FormCatalogue(List.of(), List.of()),
				Salt.of(request.archive())::hash);
		return new NightParts(forms, tried.reference(), publication, problems);
	}

	/**
	 * What a trial of an input folder tells.
	 *
	 * @param problems everything that is wrong with settings, forms and reference data
	 * @param reference the reference data as it was read, not to be used while there are
	 * problems
	 */
	record Tried(List<String> problems, ReferenceTables reference) {
	}

	/**
	 * Reads settings, forms and reference data.
	 * @param input absolute
	 * @param tables as above
	 */
	Tried tried(Path input, FormsAhead ahead, Connection tables) throws IOException, SQLException {
		Path folder = input.resolve("forms");
		Tried reference = triedReference(new ReferenceLoader(input.resolve("reference"), this.sql.referenceChecks()),
				tables);
		List<String> problems = new ArrayList<>(settingsProblems(input));
		if (!Files.isDirectory(folder)) {
			problems.add(missing(folder));
		}
		ahead.catalogue().problems().stream().map((problem) -> describe(folder, problem)).forEach(problems::add);
		problems.addAll(reference.problems());
		return new Tried(problems, reference.reference());
	}

	static List<String> settingsProblems(Path input) throws IOException {
		try {
			Settings.read(input);
			return List.of();
		}
		catch (SettingsException ex) {
			return ex.problems();
		}
	}

	private static Tried triedReference(ReferenceLoader reference, Connection tables) throws SQLException, IOException {
		if (!Files.isDirectory(reference.folder())) {
			return new Tried(List.of(missing(reference.folder())), (connection) -> {
			});
		}
		TriedReference tried = reference.tried(tables);
		return new Tried(tried.problems().stream().map((problem) -> describe(reference.folder(), problem)).toList(),
				tried::fill);
	}

	private static String describe(Path folder, ReferenceProblem problem) {
		return "%s: %s (%s)".formatted(place(folder, problem.file(), problem.line()), problem.messageVi(),
				problem.messageEn());
	}

	/** The language of forms is English, and so is what its reader says of it. */
	private static String describe(Path folder, FormProblem problem) {
		return "%s: mô tả biểu sai (form description: %s)".formatted(place(folder, problem.file(), problem.line()),
				problem.message());
	}

	private static String missing(Path folder) {
		return "Không có thư mục %s (there is no such folder)".formatted(folder);
	}

	/** Such as input/reference/plan.csv:12, the line only if there is one. */
	private static String place(Path folder, String file, int line) {
		Path known = folder.subpath(Math.max(0, folder.getNameCount() - 2), folder.getNameCount());
		return known + "/" + file + ((line > 0) ? ":" + line : "");
	}

}
