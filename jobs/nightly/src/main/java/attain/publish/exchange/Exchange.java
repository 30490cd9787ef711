package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import attain.publish.Companion;
import attain.publish.DataOrigin;
import attain.publish.GenerationFiles;
import attain.publish.Inventory;
import attain.publish.Snapshot;
import attain.publish.exchange.MartFiles.MartFile;
import attain.settings.CatalogueSettings;
import attain.warehouse.SqlFolder;

/**
 * Describes the files of the marts: datapackage.json and catalog.jsonld.
 *
 * @param sql where the questions are
 * @param catalogue what the publisher says of the data
 */
public record Exchange(SqlFolder sql, CatalogueSettings catalogue) implements Inventory {

	/** What is described with the marts: attain.xlsx, and sdmx/. */
	public List<Companion> companions() {
		return List.of(this::writeWorkbook, this::writeSdmx);
	}

	private void writeWorkbook(Connection snapshot, Path generation, DataOrigin origin)
			throws IOException, SQLException {
		Questions questions = new Questions(snapshot, this.sql);
		LocalDate day = LocalDate.parse(questions.answer("night").get(0).getOrDefault("business_date", ""));
		new MartWorkbook(questions, origin, day).write(generation.resolve("marts"));
	}

	private void writeSdmx(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException {
		Questions questions = new Questions(snapshot, this.sql);
		Path folder = Files.createDirectories(generation.resolve("marts").resolve("sdmx"));
		SdmxData.write(questions, folder);
		SdmxStructure.write(questions, questions.answer("night").get(0), origin, folder);
	}

	@Override
	public void write(Snapshot snapshot, GenerationFiles files, DataOrigin origin) throws IOException, SQLException {
		Questions questions = new Questions(snapshot.connection(), this.sql);
		Map<String, String> night = questions.answer("night").get(0);
		Path marts = files.folder().resolve("marts");
		List<MartFile> described = MartFiles.of(files);
		TableSchema tables = TableSchema.of(questions);
		Imprint imprint = new Imprint(this.catalogue, night.getOrDefault("province_names_vi", ""));
		new DataPackage(tables, night, origin, imprint).write(marts, described);
		new OpenDataCatalog(questions, tables, night, origin, imprint).write(marts, described);
	}

}
