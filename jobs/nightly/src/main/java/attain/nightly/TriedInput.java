package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import attain.form.FormCatalogue;
import attain.nightly.InputParts.Tried;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * An input folder of which everything was read before anything is touched, its reference
 * data in a database of its own.
 *
 * @param tables the published tables, those of the reference data filled
 * @param forms the forms; not to be used while there are problems
 * @param tried what is wrong with settings, forms and reference data, all at once
 */
record TriedInput(Connection tables, FormCatalogue forms, Tried tried) implements AutoCloseable {

	static TriedInput open(SqlFolder sql, Path input) throws IOException, SQLException {
		Path folder = input.toAbsolutePath().normalize();
		FormsAhead forms = FormsAhead.of(folder.resolve("forms"));
		Connection scratch = Warehouse.inMemory();
		try {
			SqlFolder.runWithoutComments(scratch, sql.publishedScripts());
			Tried tried = new InputParts(sql).tried(folder, forms, scratch);
			return new TriedInput(scratch, forms.catalogue(), tried);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			scratch.close();
			throw ex;
		}
	}

	/** Everything that is wrong, all at once. */
	List<String> problems() {
		return this.tried.problems();
	}

	@Override
	public void close() throws SQLException {
		this.tables.close();
	}

}
