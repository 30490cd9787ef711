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
import attain.warehouse.ReferenceLoader;
import attain.warehouse.ReferenceProblem;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/** Reads forms and reference data, and collects everything that is wrong with them. */
final class InputParts {

	private final SqlFolder sql;

	InputParts(SqlFolder sql) {
		this.sql = sql;
	}

	/** The parts of a run; nothing has been written when this returns. */
	NightParts of(NightRequest request) throws IOException, SQLException {
		return of(request, new SnapshotPublication(request.output()));
	}

	NightParts of(NightRequest request, Publication publication) throws IOException, SQLException {
		List<String> problems = new ArrayList<>();
		FormCatalogue catalogue = new FormCatalogue(List.of(), List.of());
		if (Files.isDirectory(request.forms())) {
			catalogue = FormCatalogue.read(request.forms());
			catalogue.problems().stream().map(FormProblem::toString).forEach(problems::add);
		}
		else {
			problems.add("There is no folder " + request.forms());
		}
		ReferenceLoader reference = new ReferenceLoader(request.reference(), this.sql.referenceChecks());
		problems.addAll(referenceProblems(reference));
		Forms forms = new CatalogueForms(problems.isEmpty() ? catalogue : new FormCatalogue(List.of(), List.of()));
		return new NightParts(forms, (connection) -> load(reference, connection), publication, problems);
	}

	/** Tries the reference data in a database of its own, before anything is touched. */
	private List<String> referenceProblems(ReferenceLoader reference) throws SQLException, IOException {
		if (!Files.isDirectory(reference.folder())) {
			return List.of("There is no folder " + reference.folder());
		}
		try (Connection scratch = Warehouse.inMemory()) {
			SqlFolder.run(scratch, List.of(this.sql.referenceScript()));
			return reference.load(scratch).stream().map((problem) -> describe(reference.folder(), problem)).toList();
		}
	}

	private static void load(ReferenceLoader reference, Connection connection) throws SQLException, IOException {
		List<ReferenceProblem> problems = reference.load(connection);
		if (!problems.isEmpty()) {
			throw new IOException("The reference data changed while the night ran: "
					+ describe(reference.folder(), problems.get(0)) + ". Run again.");
		}
	}

	private static String describe(Path folder, ReferenceProblem problem) {
		String place = folder.getFileName() + "/" + problem.file() + ((problem.line() > 0) ? ":" + problem.line() : "");
		return "%s: %s [%s]".formatted(place, problem.messageVi(), problem.messageEn());
	}

}
