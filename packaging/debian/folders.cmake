# Run by cpack before each package: folders have the same mode whatever the umask of whoever builds it.
execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -type d -exec chmod 755 {} + COMMAND_ERROR_IS_FATAL ANY)
