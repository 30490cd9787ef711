package attain.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import attain.form.language.Fingerprint;
import attain.form.language.Form;
import attain.form.language.FormFile;

/**
 * The forms of a folder. Immutable, safe for many threads.
 *
 * @param forms every form, by file name; not to be used while there are problems
 * @param problems everything wrong in any of the files, by file and line
 */
public record FormCatalogue(List<Form> forms, List<FormProblem> problems) {

	/**
	 * Reads every {@code *.yaml} of a folder. Printed tables of {@code X.yaml} may stand
	 * in files of their own, in the folder {@code X}.
	 */
	public static FormCatalogue read(Path folder) throws IOException {
		List<Form> forms = new ArrayList<>();
		List<FormProblem> problems = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
				String name = file.getFileName().toString();
				Form form = FormFile.read(name, Files.readAllBytes(file), printed(file), problems);
				if (forms.stream().anyMatch((other) -> other.code().equals(form.code()))) {
					problems.add(new FormProblem(name, 1, "form '" + form.code() + "' is described twice"));
				}
				forms.add(form);
			}
		}
		return new FormCatalogue(List.copyOf(forms), List.copyOf(problems));
	}

	private static Map<String, byte[]> printed(Path form) throws IOException {
		Path folder = form.resolveSibling(form.getFileName().toString().replaceFirst("\\.yaml$", ""));
		Map<String, byte[]> printed = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).toList()) {
					String name = file.getFileName().toString();
					printed.put(name.substring(0, name.length() - ".yaml".length()), Files.readAllBytes(file));
				}
			}
		}
		return printed;
	}

	/**
	 * Stands for all forms together: what a file that no form claimed was tried against.
	 */
	public String fingerprint() {
		StringBuilder all = new StringBuilder();
		this.forms.forEach((form) -> all.append(form.fingerprint()));
		return Fingerprint.of(all.toString(), new byte[0]);
	}

}
