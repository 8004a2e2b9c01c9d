# Blotter's services, from a build made beforehand: mvn package -DskipTests && docker compose up --build
FROM eclipse-temurin:25-jre
WORKDIR /opt/blotter
COPY blotter blotter
COPY command/target/lib command/target/lib
COPY command/target/blotter.jar command/target/blotter.jar
ENV BLOTTER_LOG_LEVEL=INFO BLOTTER_STATE=/var/lib/blotter BLOTTER_HTTP_HOST=0.0.0.0
VOLUME /var/lib/blotter
ENTRYPOINT ["/opt/blotter/blotter"]
CMD ["--help"]
