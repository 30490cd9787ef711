package attain.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import attain.form.FormCatalogue;

/**
 * The forms of a folder, read while somebody else reads the reference data: each takes as
 * long as the other.
 */
record FormsAhead(CompletableFuture<FormCatalogue> reading) {

	/** Begins to read; a folder that is not there has no forms. */
	static FormsAhead of(Path folder) {
		return new FormsAhead(CompletableFuture.supplyAsync(() -> {
			try {
				return Files.isDirectory(folder) ? FormCatalogue.read(folder) : new FormCatalogue(List.of(), List.of());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}));
	}

	/** The forms, once they are read. */
	FormCatalogue catalogue() throws IOException {
		try {
			return this.reading.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof UncheckedIOException problem) {
				throw problem.getCause();
			}
			throw ex;
		}
	}

}
